import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { readConfiguration } from './config/env.js';
import { startProduct } from './start-product.js';

try {
  await startProduct(readConfiguration(process.env), new ConsoleLogger({ logLevels: ['warn', 'error'] }));
} catch (error) {
  process.stderr.write(`\nFollowthrough did not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
