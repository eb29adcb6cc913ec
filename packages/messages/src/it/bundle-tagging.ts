import { tagging } from './tagging.ts';

export const taggings = { tagging };
