export { ChartFilesModule } from './chart-files.module.js';
