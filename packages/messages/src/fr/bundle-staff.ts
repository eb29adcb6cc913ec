import { desk } from './desk.ts';
import { insights } from './insights.ts';
import { measures } from './measures.ts';

export const staff = { desk, insights, measures };
