import { desk } from './desk.ts';
import { drift } from './drift.ts';
import { insights } from './insights.ts';
import { measures } from './measures.ts';
import { models } from './models.ts';
import { retaggings } from './retaggings.ts';
import { unsure } from './unsure.ts';

export const staff = { desk, drift, insights, measures, models, retaggings, unsure };
