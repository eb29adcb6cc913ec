import { desk } from './desk.ts';
import { insights } from './insights.ts';

export const staff = { desk, insights };
