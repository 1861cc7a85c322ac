import type { FastifyInstance } from 'fastify';
import { writeWorkbook } from '../workbook/write-workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Adds /template.xlsx: the empty workbook to fill a plan in, made when it is first asked for. */
export function addTemplateRoute(http: FastifyInstance): void {
  let made: Promise<Uint8Array> | undefined;
  http.get('/template.xlsx', async (_request, reply) => {
    made ??= writeWorkbook(undefined);
    const bytes = Buffer.from(await made);
    return reply
      .type(XLSX)
      .header('content-disposition', 'attachment; filename="keikaku-template.xlsx"')
      .header('cache-control', 'public, max-age=3600')
      .send(bytes);
  });
}
