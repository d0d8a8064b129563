export { DiagramsModule } from './diagrams.module.js';
