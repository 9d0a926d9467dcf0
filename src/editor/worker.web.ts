import type { Asked, Told } from './protocol';
import { serveHere } from './service';

/** What a worker of the browser sees of itself. */
interface Scope {
  postMessage(message: Told, transfer: ArrayBuffer[]): void;
  addEventListener(type: 'message', take: (event: { data: Asked }) => void): void;
}
const scope = globalThis as unknown as Scope;

serveHere({
  post: (message, transfer = []) => scope.postMessage(message, transfer),
  listen: (take) => scope.addEventListener('message', ({ data }) => take(data)),
});
