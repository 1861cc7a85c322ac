import { connectionOf } from '../list/connection.type.js';
import { Program } from './program.type.js';

/** The one connection type of programs, which lists on several nodes share. */
export const ProgramConnection = connectionOf(Program);
