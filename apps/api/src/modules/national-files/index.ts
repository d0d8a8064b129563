export { NationalFilesModule } from './national-files.module.js';
