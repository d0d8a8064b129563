declare module 'yazl' {
  /** The little of yazl that the makers use. */
  export class ZipFile {
    addBuffer(buffer: Buffer, name: string, options?: { mtime?: Date; compress?: boolean }): void;
    end(): void;
    readonly outputStream: NodeJS.ReadableStream;
  }
}
