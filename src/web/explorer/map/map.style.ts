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
        // Japanese has no spaces to break a line at.
        'text-overflow-wrap': 'anywhere',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'background-color': colour('first-part'),
      },
    },
    {
      selector: '.pillar, .measure, .initiative',
      style: { 'text-valign': 'center', 'text-margin-y': 0, 'text-outline-width': 0, color: colour('on-part') },
    },
    {
      selector: '.pillar',
      style: { width: 190, height: 190, 'font-size': 24, 'font-weight': 'bold', 'text-max-width': '160px' },
    },
    {
      selector: '.measure',
      style: { width: 88, height: 88, label: 'data(code)', 'font-size': 36, 'background-color': colour('measure') },
    },
    { selector: '.measure.priority', style: { 'border-width': 9, 'border-color': colour('priority') } },
    {
      selector: '.initiative',
      style: { width: 78, height: 78, label: 'data(code)', 'font-size': 26, 'background-color': colour('initiative') },
    },
    {
      selector: '.name',
      style: {
        width: 1,
        height: 1,
        'font-size': 36,
        'text-max-width': '225px',
        'text-valign': 'center',
        'text-margin-y': 0,
      },
    },
    { selector: '.name.left', style: { 'text-halign': 'left' } },
    { selector: '.name.right', style: { 'text-halign': 'right' } },
    { selector: '.name.above', style: { 'text-valign': 'top', 'text-max-width': '640px' } },
    { selector: '.name.below', style: { 'text-valign': 'bottom', 'text-max-width': '640px' } },
    {
      selector: '.program',
      style: {
        width: 24,
        height: 24,
        'font-size': 11,
        // Further out they would cover one another; the list and the focus tell the names.
        'min-zoomed-font-size': 13,
        'text-max-width': '90px',
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
        'font-size': 28,
        'text-max-width': '170px',
        'background-color': colour('quiet'),
      },
    },
    { selector: '.department.joint', style: { 'background-color': colour('second-part') } },
    { selector: 'edge', style: { width: 2, 'curve-style': 'straight', 'line-color': colour('edge'), opacity: 0.6 } },
    { selector: 'edge.relisted', style: { width: 4, 'line-style': 'dashed', 'line-color': colour('shared') } },
    { selector: 'edge.runs', style: { width: 1, opacity: 0.5 } },
    { selector: '.faint', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: '.unseen', style: { display: 'none' } },
    { selector: '.focus', style: { 'outline-width': 8, 'outline-color': colour('ink'), 'outline-offset': 4 } },
  ];
}
