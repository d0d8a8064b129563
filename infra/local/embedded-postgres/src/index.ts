import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBinaries, type Binaries } from './binaries.js';
import { clusterOwner, prepareCluster } from './cluster.js';
import { chooseLaunch, type Launch } from './launch.js';
import { socketFolderPrefix, socketOf } from './stale-lock.js';

/** Where a running embedded PostgreSQL listens: a private socket folder, so nothing is reachable from the network. */
export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly pid: number;
  /** Whether the cluster was made just now. */
  readonly created: boolean;
  /** Resolves when PostgreSQL has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How to run it. */
export interface EmbeddedPostgresOptions {
  readonly folder: string;
  /** False only for throw-away test clusters: nothing is forced to disk. */
  readonly durable?: boolean;
  readonly connectionsMax?: number;
}

const port = 5432;
const stopMilliseconds = 10_000;

/**
 * Starts PostgreSQL on a folder, making the cluster on first use.
 *
 * @throws Error in a plain sentence when the folder is in use or PostgreSQL will not start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const folder = path.resolve(options.folder);
  const launch = chooseLaunch(folder);
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const created = prepareCluster(folder, binaries, launch, options.durable !== false);
  const socket = fs.mkdtempSync(path.join(os.tmpdir(), socketFolderPrefix));
  launch.own(socket);
  const server = run(binaries, launch, folder, settingsFor(options, socket));
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      fs.rmSync(socket, { recursive: true, force: true });
      resolve();
    });
  });
  await untilReady(server);
  return {
    host: socket,
    port,
    user: clusterOwner,
    pid: server.pid ?? 0,
    created,
    ended,
    stop: () => stop(server, ended),
  };
}

/**
 * Where a PostgreSQL that was started on a folder listens, for somebody who wants to look in beside the product.
 *
 * @returns `null` when none is running there.
 */
export function findRunning(folder: string): Pick<EmbeddedPostgres, 'host' | 'port' | 'user'> | null {
  const socket = socketOf(path.resolve(folder));
  return socket === null ? null : { host: socket, port, user: clusterOwner };
}

function settingsFor(options: EmbeddedPostgresOptions, socket: string): Record<string, string> {
  const settings = {
    port: String(port),
    listen_addresses: '',
    unix_socket_directories: socket,
    max_connections: String(options.connectionsMax ?? 50),
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return options.durable === false
    ? { ...settings, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
    : settings;
}

function run(binaries: Binaries, launch: Launch, folder: string, settings: Record<string, string>): ChildProcess {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, args] = launch.wrap(binaries.postgres, ['-D', folder, ...flags]);
  // Detached, so that Ctrl-C reaches the product first and PostgreSQL only when the product stops it.
  return spawn(command, args, {
    ...launch.identity,
    cwd: path.dirname(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

async function untilReady(server: ChildProcess): Promise<void> {
  let lines = '';
  await new Promise<void>((resolve, reject) => {
    const early = () => reject(new Error(`PostgreSQL did not start:\n${lines}`));
    server.once('error', reject);
    server.once('exit', early);
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lines = (lines + text).slice(-8000);
      if (!lines.includes('ready to accept connections')) return;
      server.off('exit', early);
      resolve();
    });
  });
  server.unref();
  unreference(server.stderr);
}

function unreference(stream: unknown): void {
  if (stream !== null && typeof stream === 'object' && 'unref' in stream && typeof stream.unref === 'function')
    stream.unref();
}

/** A fast shutdown: clients are cut off. PostgreSQL's polite one would wait for every client. */
function stop(server: ChildProcess, ended: Promise<void>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return ended;
  server.ref();
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), stopMilliseconds).unref();
  return ended;
}
