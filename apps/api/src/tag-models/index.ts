export { TagModelsModule } from './tag-models.module.ts';
