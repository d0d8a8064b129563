export { findAfterClosure } from './after-closure.repository.js';
