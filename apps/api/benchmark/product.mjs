// The product in a process of its own, so that its processor time is counted apart from whoever asks it.
import { readConfiguration } from '../dist/config/env.js';
import { asApplication } from '../dist/database/address.js';
import { openDataSource } from '../dist/database/data-source.js';
import { createServer } from '../dist/http/server.js';

const owner = JSON.parse(process.argv[2]);
const source = await openDataSource(asApplication(owner));
const app = await createServer(readConfiguration({ JOBS: 'no' }), source, { logger: false });
await app.listen(0, '127.0.0.1');
process.send(await app.getUrl());
