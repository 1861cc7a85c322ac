import { z } from 'zod';
import { valueBehind } from '../store/edge.js';

/** How the name of a node is read where its plan document says so; null where it leaves that to the dictionary. */
export const readingOfNode = valueBehind('reading.byNodes', z.string().nullable(), null);
