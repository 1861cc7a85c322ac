import { connectionOf } from '../list/connection.type.js';
import { Indicator } from './indicator.type.js';

export const IndicatorConnection = connectionOf(Indicator);
