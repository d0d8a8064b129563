import { DefaultNamingStrategy } from 'typeorm';

/** Columns are snake_case in PostgreSQL and camelCase everywhere else. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
