import type { StylesheetJson } from 'cytoscape';

/** The looks of the map, in the colours that the style sheets have now. */
export function mapStyle(): StylesheetJson {
  const styles = getComputedStyle(document.documentElement);
  const colour = (name: string) => styles.getPropertyValue(`--${name}`).trim();
  const font = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-family': font,
        color: colour('ink'),
        'text-outline-color': colour('ground'),
        'text-outline-width': 3,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'background-color': colour('first-part'),
      },
    },
    {
      selector: '.pillar',
      style: { width: 90, height: 90, 'font-size': 34, 'font-weight': 'bold', 'text-max-width': '320px' },
    },
    {
      selector: '.measure',
      style: {
        width: 54,
        height: 54,
        'font-size': 26,
        'text-max-width': '210px',
        'background-color': colour('measure'),
      },
    },
    { selector: '.measure.priority', style: { 'border-width': 6, 'border-color': colour('priority') } },
    {
      selector: '.initiative',
      style: { width: 34, height: 34, label: 'data(code)', 'font-size': 22, 'background-color': colour('initiative') },
    },
    {
      selector: '.program',
      style: {
        width: 20,
        height: 20,
        'font-size': 12,
        'min-zoomed-font-size': 9,
        'text-max-width': '120px',
        'background-color': colour('program'),
      },
    },
    {
      selector: '.program.joint',
      style: { shape: 'diamond', width: 30, height: 30, 'background-color': colour('second-part') },
    },
    {
      selector: '.program.shared',
      style: { 'border-width': 5, 'border-color': colour('shared'), width: 32, height: 32 },
    },
    {
      selector: '.department',
      style: {
        shape: 'round-rectangle',
        width: 40,
        height: 26,
        'font-size': 22,
        'text-max-width': '140px',
        'background-color': colour('quiet'),
      },
    },
    { selector: '.department.joint', style: { 'background-color': colour('second-part') } },
    { selector: 'edge', style: { width: 2, 'curve-style': 'straight', 'line-color': colour('line') } },
    { selector: 'edge.relisted', style: { width: 4, 'line-style': 'dashed', 'line-color': colour('shared') } },
    { selector: 'edge.runs', style: { width: 1, opacity: 0.5 } },
    { selector: '.faint', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: '.unseen', style: { display: 'none' } },
    {
      selector: '.focus',
      style: {
        'outline-width': 6,
        'outline-color': colour('ink'),
        'outline-offset': 3,
        label: 'data(label)',
        'text-max-width': '240px',
      },
    },
  ];
}
