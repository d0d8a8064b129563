import { createRequire } from 'node:module';

const swcJest = createRequire(import.meta.url).resolve('@swc/jest');

/** TypeScript to the same module format as production, decorators kept for NestJS and TypeORM. */
export const transform = {
  '^.+\\.ts$': [
    swcJest,
    {
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        keepClassNames: true,
        parser: { syntax: 'typescript', decorators: true, tsx: false },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
      },
    },
  ],
};
