import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEPARTMENTS, FOOTNOTES, INDICATORS, PROGRAM_COUNTS, PROGRAMS, TOTALS } from '../plan/kashiwa.facts.js';
import { TestApp } from '../support/app.js';
import { codeIn } from '../support/raw-http.js';

type Row = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
type Found = any;

const PLAN = 'kashiwa-2024';
const { all } = PROGRAM_COUNTS as { all: { listed: number; distinct: number; relisted: number } };

const sum = (numbers: number[]) => numbers.reduce((one, other) => one + other, 0);
/** How many rows each table has of the printed plan: counted by hand, or sums of what was. */
const ROWS = {
  plans: 1,
  places: TOTALS.pillars + TOTALS.measures + TOTALS.initiatives,
  programs: all.distinct,
  listings: all.listed,
  bodies: TOTALS.departments + Object.keys(PROGRAMS.throughCommittees).length,
  indicators: TOTALS.indicators,
  values: INDICATORS.baselines + INDICATORS.targets + INDICATORS.actuals,
};

const file = (bytes: Uint8Array) => bytes.slice().buffer as ArrayBuffer;

describe('the files of a plan', () => {
  let app: TestApp;
  const tables = new Map<string, Row[]>();
  let parquet: Record<string, Uint8Array>;
  beforeAll(async () => {
    app = await TestApp.start(inject('graph'));
    parquet = unzipSync(await bytesOf(`/export/${PLAN}.parquet`));
    for (const [name, bytes] of Object.entries(parquet)) {
      if (name.endsWith('.parquet')) tables.set(name.slice(0, -8), await parquetReadObjects({ file: file(bytes) }));
    }
  });
  afterAll(async () => {
    expect(app.defects).toEqual([]);
    await app.stop();
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers });
  async function bytesOf(path: string): Promise<Uint8Array> {
    const reply = await get(path);
    expect([path, reply.status]).toEqual([path, 200]);
    return new Uint8Array(await reply.arrayBuffer());
  }
  const rowsOf = (table: string) => tables.get(table) as Row[];

  it('hold a row for each thing that is printed', () => {
    expect(Object.fromEntries(Object.keys(ROWS).map((table) => [table, rowsOf(table).length]))).toEqual(ROWS);
    expect(rowsOf('listings').filter(({ relisted }) => relisted === true)).toHaveLength(all.relisted);
    const reasons = rowsOf('reasons').map(({ kind }) => kind);
    expect(reasons.filter((kind) => kind === 'ISSUE')).toHaveLength(TOTALS.issues);
    expect(reasons.filter((kind) => kind === 'POLICY')).toHaveLength(TOTALS.policies);
    const links = rowsOf('links').map(({ type }) => type);
    expect(links.filter((type) => type === 'RUN_BY')).toHaveLength(
      sum(Object.values(DEPARTMENTS).map(({ programs }) => programs)),
    );
    expect(links.filter((type) => type === 'RUNS_THROUGH')).toHaveLength(
      sum(Object.values(PROGRAMS.throughCommittees).map((programs) => programs.length)),
    );
    expect(links.filter((type) => type === 'MEASURED_BY')).toHaveLength(INDICATORS.evaluation);
    expect(links.filter((type) => type === 'TRACKED_BY')).toHaveLength(INDICATORS.reference);
  });

  it('have the types of GraphQL: a number that is printed as one is a text', () => {
    const bytes = parquet['places.parquet'] as Uint8Array;
    const types = Object.fromEntries(
      parquetSchema(parquetMetadata(file(bytes))).children.map(({ element }) => [
        element.name,
        [element.type, element.converted_type, element.repetition_type],
      ]),
    );
    expect(types).toMatchObject({
      id: ['BYTE_ARRAY', 'UTF8', 'REQUIRED'],
      code: ['BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
      number: ['INT32', undefined, 'REQUIRED'],
      priority: ['BOOLEAN', undefined, 'OPTIONAL'],
      marks: ['BYTE_ARRAY', 'JSON', 'REQUIRED'],
    });
    const measure = rowsOf('places').find(({ id }) => id === `${PLAN}/measure/3.1`);
    expect(measure).toMatchObject({ kind: 'MEASURE', code: '3.1', number: 1, pillar_id: `${PLAN}/pillar/3` });
  });

  it('say what GraphQL says', async () => {
    const page = 'pageInfo { hasNextPage endCursor }';
    const nodesOf = async (list: string, fields: string) => {
      const nodes: Row[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await app.ask(
          `query ($after: String) { found: ${list}(first: 50, after: $after, where: { plan: "${PLAN}" }) { nodes { ${fields} } ${page} } }`,
          { after },
        );
        nodes.push(...data.found.nodes);
        if (!data.found.pageInfo.hasNextPage) return nodes;
        after = data.found.pageInfo.endCursor;
      }
    };
    const inTable = (table: string, columns: string[]) =>
      rowsOf(table).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));

    const listings = await nodesOf(
      'listings',
      'id program { id } place { id } pillar { id } measure { id code } initiative { id code } order printedNumber relisted summary page',
    );
    expect(
      inTable('listings', [
        'id',
        'program_id',
        'place_id',
        'pillar_id',
        'measure_id',
        'measure_code',
        'initiative_id',
        'initiative_code',
        'order',
        'printed_number',
        'relisted',
        'summary',
        'page',
      ]),
    ).toEqual(
      listings.map(({ program, place, pillar, measure, initiative, printedNumber, ...rest }: Found) => ({
        ...rest,
        program_id: program.id,
        place_id: place.id,
        pillar_id: pillar.id,
        measure_id: measure.id,
        measure_code: measure.code,
        initiative_id: initiative.id,
        initiative_code: initiative.code,
        printed_number: printedNumber,
      })),
    );
    const places = await nodesOf(
      'places',
      'id nodeKind parent { id } levelName number printedNumber name summary page',
    );
    expect(
      inTable('places', [
        'id',
        'kind',
        'parent_id',
        'level_name',
        'number',
        'printed_number',
        'name',
        'summary',
        'page',
      ]),
    ).toEqual(
      places.map(({ nodeKind, parent, levelName, printedNumber, ...rest }: Found) => ({
        ...rest,
        kind: nodeKind,
        parent_id: parent?.id ?? null,
        level_name: levelName,
        printed_number: printedNumber,
      })),
    );
    const indicators = await nodesOf(
      'indicators',
      'id of { id } name kind unit direction page series { id name unit values { id kind fiscalYear value bound text printed note superseded recorded } }',
    );
    const columns = ['id', 'name', 'kind', 'unit', 'direction', 'page'];
    expect(inTable('indicators', [...columns, 'of_id'])).toEqual(
      indicators.map(({ of, series, ...rest }: Found) => ({ ...rest, of_id: of.id })),
    );
    const values = indicators.flatMap(({ id, unit, series }: Found) =>
      series.flatMap((line: Found) =>
        line.values.map(({ fiscalYear, ...value }: Found) => ({
          ...{ ...value, fiscal_year: fiscalYear, indicator_id: id, series_id: line.id },
          ...{ series_name: line.name, unit: line.unit ?? unit },
        })),
      ),
    );
    const byId = (one: Row, other: Row) => (String(one.id) < String(other.id) ? -1 : 1);
    expect(inTable('values', Object.keys(values[0])).toSorted(byId)).toEqual(values.toSorted(byId));
    const departments = await nodesOf('departments', 'id name kind');
    const bodies = inTable('bodies', ['id', 'name', 'department_kind']).filter(
      ({ department_kind }) => department_kind,
    );
    expect(bodies.toSorted(byId)).toEqual(
      departments.map(({ kind, ...rest }) => ({ ...rest, department_kind: kind })).toSorted(byId),
    );
  });

  it('say what they lose, and what is not loaded, in each of them', async () => {
    const about = JSON.parse(Buffer.from(parquet['about.json'] as Uint8Array).toString());
    expect(about).toMatchObject({ plan: PLAN, notLoaded: { missingPillars: [1, 2], excerpt: null } });
    const footnotes = about.losses.find(({ kind }: { kind: string }) => kind === 'footnotes');
    expect(footnotes.count).toBe(FOOTNOTES.count);
    const { key_value_metadata } = parquetMetadata(file(await bytesOf(`/export/${PLAN}/values.parquet`)));
    expect(key_value_metadata?.map(({ key, value }) => [key, JSON.parse(value as string)])).toEqual([
      ['keikaku', about],
    ]);
    const packed = unzipSync(await bytesOf(`/export/${PLAN}.datapackage`));
    const descriptor = JSON.parse(Buffer.from(packed['datapackage.json'] as Uint8Array).toString());
    expect(descriptor).toMatchObject({ losses: about.losses, notLoaded: about.notLoaded, version: about.revision });
  });

  it('are a Data Package, whose CSV has the same rows', async () => {
    const packed = unzipSync(await bytesOf(`/export/${PLAN}.datapackage`));
    const { resources } = JSON.parse(Buffer.from(packed['datapackage.json'] as Uint8Array).toString());
    for (const { name, path, schema } of resources) {
      const [header, ...records] = parse(Buffer.from(packed[path] as Uint8Array)) as string[][];
      expect(header).toEqual(schema.fields.map((field: { name: string }) => field.name));
      const told = (cell: unknown) =>
        cell == null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
      expect(records).toEqual(rowsOf(name).map((row) => (header as string[]).map((column) => told(row[column]))));
      for (const { fields, reference } of schema.foreignKeys) {
        const ids = new Set(rowsOf(reference.resource || name).map(({ id }) => id));
        expect(rowsOf(name).filter((row) => row[fields] != null && !ids.has(row[fields]))).toEqual([]);
      }
    }
  });

  it('are linked data in words that others know', async () => {
    const reply = await get(`/export/${PLAN}.jsonld`);
    expect(reply.headers.get('content-type')).toBe('application/ld+json');
    const expanded = (await jsonld.expand((await reply.json()) as jsonld.JsonLdDocument)) as unknown as Record<
      string,
      unknown[]
    >[];
    const programs = expanded.filter((node) => node['@type']?.includes('https://schema.org/Project'));
    expect(programs).toHaveLength(all.distinct);
    const carried = programs.flatMap((node) => node['http://www.w3.org/ns/prov#wasAssociatedWith'] ?? []);
    expect(carried).toHaveLength(sum(Object.values(DEPARTMENTS).map((department) => department.programs)));
    const byType = (type: string) => expanded.filter((node) => node['@type']?.includes(type));
    expect(byType('http://www.w3.org/ns/org#Organization')).toHaveLength(ROWS.bodies);
    expect(byType('https://schema.org/Observation')).toHaveLength(ROWS.values);
    const [dataset] = byType('http://www.w3.org/ns/dcat#Dataset') as [Record<string, unknown[]>];
    expect(dataset['http://purl.org/dc/terms/publisher']).toMatchObject([
      { '@id': 'urn:keikaku:122173', '@type': ['http://www.w3.org/ns/org#FormalOrganization'] },
    ]);
    // Every key has become an address: nothing is dropped for want of a word.
    const rdf = (await jsonld.toRDF(expanded as never)) as { predicate: { value: string } }[];
    expect(rdf.filter(({ predicate }) => !/^(https?|urn):/.test(predicate.value))).toEqual([]);
  });

  it.each([
    [`/export/${PLAN}.parquet`, 'application/zip', `${PLAN}.parquet.zip`],
    [`/export/${PLAN}.datapackage`, 'application/zip', `${PLAN}.datapackage.zip`],
    [`/export/${PLAN}.jsonld`, 'application/ld+json', `${PLAN}.jsonld`],
    [`/export/${PLAN}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `${PLAN}.xlsx`],
    [`/export/${PLAN}/listings.parquet`, 'application/vnd.apache.parquet', `${PLAN}.listings.parquet`],
  ])('%s is equal byte for byte until something is written, and known by its ETag', async (path, type, name) => {
    const first = await get(path);
    expect(first.headers.get('content-type')).toBe(type);
    expect(first.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    const bytes = Buffer.from(await first.arrayBuffer());
    const other = await TestApp.start(inject('graph'));
    const again = await fetch(other.url + path).then((reply) => reply.arrayBuffer());
    await other.stop();
    expect(Buffer.from(again).equals(bytes)).toBe(true);
    const etag = first.headers.get('etag') as string;
    const held = await get(path, { 'if-none-match': etag });
    expect([held.status, await held.text()]).toEqual([304, '']);
    app.statements = [];
    expect(Buffer.from(await bytesOf(path)).equals(bytes)).toBe(true);
    expect(app.statements.map(({ name }) => name).toSorted()).toEqual(['dataset.plan', 'dataset.recorded']);
  });

  it('are sent in parts to who asks for them, as DuckDB and polars do', async () => {
    const path = `/export/${PLAN}/listings.parquet`;
    const whole = Buffer.from(await bytesOf(path));
    const { headers } = await fetch(app.url + path, { method: 'HEAD' });
    expect([headers.get('accept-ranges'), headers.get('content-length')]).toEqual(['bytes', String(whole.length)]);
    const etag = headers.get('etag') as string;
    const part = await get(path, { range: 'bytes=-8', 'if-range': etag });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes ${whole.length - 8}-${whole.length - 1}/${whole.length}`);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(-8));
    const ofAnother = await get(path, { range: 'bytes=0-3', 'if-range': '"another"' });
    expect([ofAnother.status, (await ofAnother.arrayBuffer()).byteLength]).toEqual([200, whole.length]);
    const behind = await get(path, { range: `bytes=${whole.length}-` });
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, `bytes */${whole.length}`]);
  });

  it.each([
    ['/export/nowhere-2024.parquet', 'UNKNOWN_PLAN', 'nowhere-2024'],
    ['/export/nowhere-2024/values.parquet', 'UNKNOWN_PLAN', 'nowhere-2024'],
    [`/export/${PLAN}.ods`, 'UNKNOWN_FORMAT', 'xlsx, parquet, datapackage, jsonld'],
    [`/export/${PLAN}.constructor`, 'UNKNOWN_FORMAT', 'datapackage'],
    [`/export/${PLAN}`, 'UNKNOWN_FORMAT', 'datapackage'],
    [`/export/${PLAN}/facts.parquet`, 'UNKNOWN_TABLE', 'listings.parquet, bodies.parquet'],
    [`/export/${PLAN}/values.csv`, 'UNKNOWN_TABLE', 'values.parquet'],
  ])('%s is refused as %s, and names what there is', async (path, code, named) => {
    const reply = await get(path);
    const text = await reply.text();
    expect([reply.status, codeIn(text)]).toEqual([404, code]);
    expect(text).toContain(named);
    expect(reply.headers.get('etag')).toBeNull();
  });
});
