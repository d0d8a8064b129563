import 'reflect-metadata';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseAddress } from './address.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { SnakeNames } from './snake-names.js';

const dateType = 1082;

// A calendar day stays the text PostgreSQL sent: made a Date, it would become the day before in half the world.
pg.types.setTypeParser(dateType, (day) => day);

/** How long anything may wait before it is refused, in milliseconds. */
const patience = { connect: 2_000, statement: 10_000, lock: 5_000, idle: 15_000 };

/** What TypeORM is told of the database. The schema is made by migrations alone. */
export function dataSourceOptions(address: DatabaseAddress, connectionsMax = 10): DataSourceOptions {
  return {
    type: 'postgres',
    host: address.host,
    port: address.port,
    username: address.user,
    ...(address.password === undefined ? {} : { password: address.password }),
    ...(address.ssl === true ? { ssl: true } : {}),
    database: address.database,
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(),
    synchronize: false,
    installExtensions: false,
    parseInt8: true,
    logging: false,
    poolErrorHandler: () => {}, // an idle connection that dies is replaced on next use
    extra: {
      max: connectionsMax,
      connectionTimeoutMillis: patience.connect,
      statement_timeout: patience.statement,
      lock_timeout: patience.lock,
      idle_in_transaction_session_timeout: patience.idle,
    },
  };
}

/** Opens a data source. */
export function openDataSource(address: DatabaseAddress, connectionsMax?: number): Promise<DataSource> {
  return new DataSource(dataSourceOptions(address, connectionsMax)).initialize();
}
