const LINK = '{ id label }';
const PLACE_OF = `page summary place ${LINK}`;

/** A node of any kind with what is printed of it, and what it is linked to by id and label. */
export const NODE_FOR_ASSISTANTS = `
  query NodeForAssistants($id: ID!) {
    node(id: $id) {
      id
      nodeKind
      label
      inPlan ${LINK}
      ... on Municipality { code prefecture plans ${LINK} departments ${LINK} }
      ... on Plan {
        municipality ${LINK}
        category startFiscalYear endFiscalYear published revision excerpt
        loadedPillars missingPillars
        programCount { listed distinct }
        pillars ${LINK}
        includes ${LINK}
        partOf ${LINK}
        continues ${LINK}
      }
      ... on Place {
        page
        summary
        noIndicatorReason
        parent ${LINK}
        programCount { listed distinct relisted }
        visions ${LINK}
        issues ${LINK}
        policies ${LINK}
        places ${LINK}
        indicators ${LINK}
        evidence ${LINK}
        responsibilities { printedName role note department ${LINK} }
        marks { text meaning }
        listings { page relisted program ${LINK} departments ${LINK} }
      }
      ... on Vision { ${PLACE_OF} }
      ... on Issue { ${PLACE_OF} policies ${LINK} }
      ... on Policy { ${PLACE_OF} issues ${LINK} initiatives ${LINK} indicators ${LINK} relistedAt ${LINK} }
      ... on Evidence { ${PLACE_OF} figures { label value printed unit fiscalYear } }
      ... on Program {
        summary
        departments ${LINK}
        committees ${LINK}
        indicators ${LINK}
        reach { pillars { loaded atLeast } measures { loaded atLeast } }
        listings { page relisted summary place ${LINK} departments ${LINK} }
      }
      ... on Department {
        kind
        municipality ${LINK}
        parent ${LINK}
        divisions ${LINK}
        programs(first: 100) { totalCount nodes ${LINK} }
      }
      ... on Committee { listed: programs ${LINK} }
      ... on Indicator {
        page unit direction definition dataSource noTargetReason
        of ${LINK}
        series { ...Line }
      }
      ... on IndicatorSeries { ...Line indicator { id label page unit direction } }
      ... on Footnote { number term summary explains ${LINK} }
    }
  }
  fragment Line on IndicatorSeries {
    id
    name
    values { kind fiscalYear value printed text recorded }
    assessment { status ruleJa }
  }
`;
