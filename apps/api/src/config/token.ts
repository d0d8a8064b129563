/** Under this name the configuration is handed to whoever asks for it. */
export const CONFIGURATION = Symbol('configuration');
