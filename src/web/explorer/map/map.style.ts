import type { StylesheetJson } from 'cytoscape';
import { LINE_HEIGHT } from './map.labels';

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
        'font-weight': 'bold',
        color: colour('on-part'),
        'text-valign': 'center',
        'background-color': colour('first-part'),
      },
    },
    { selector: '.pillar', style: { width: 130, height: 130, 'font-size': 60 } },
    { selector: '.measure', style: { width: 88, height: 88, 'font-size': 36, 'background-color': colour('measure') } },
    { selector: '.measure.priority', style: { 'border-width': 9, 'border-color': colour('priority') } },
    {
      selector: '.initiative',
      style: { width: 78, height: 78, 'font-size': 26, 'background-color': colour('initiative') },
    },
    {
      selector: '.name',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        // What a line would cross it hides.
        'background-color': colour('ground'),
        'font-size': 'data(font)',
        'font-weight': 'normal',
        'line-height': LINE_HEIGHT,
        color: colour('ink'),
        'text-outline-color': colour('ground'),
        'text-outline-width': 3,
        'text-wrap': 'wrap',
        'text-max-width': '10000px',
      },
    },
    { selector: '.name[side = "left"]', style: { 'text-justification': 'right' } },
    { selector: '.name[side = "right"]', style: { 'text-justification': 'left' } },
    { selector: '.pillar-name, .measure-name', style: { 'font-weight': 'bold' } },
    { selector: '.program', style: { width: 24, height: 24, 'background-color': colour('program') } },
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
      style: { shape: 'round-rectangle', width: 40, height: 26, 'background-color': colour('quiet') },
    },
    { selector: '.department.joint', style: { 'background-color': colour('second-part') } },
    { selector: 'edge', style: { width: 2, 'curve-style': 'straight', 'line-color': colour('edge'), opacity: 0.6 } },
    { selector: 'edge.relisted', style: { width: 4, 'line-style': 'dashed', 'line-color': colour('shared') } },
    { selector: 'edge.leader', style: { width: 2.5, 'line-color': colour('ink'), opacity: 0.7 } },
    { selector: 'edge.runs', style: { width: 1, opacity: 0.5 } },
    { selector: '.faint', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: '.unseen', style: { display: 'none' } },
    { selector: '.focus', style: { 'outline-width': 8, 'outline-color': colour('ink'), 'outline-offset': 4 } },
  ];
}
