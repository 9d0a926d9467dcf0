import * as vscode from 'vscode';
import type { Told, WorkerPort } from './protocol';

/** What there is of workers in a browser. */
interface WebWorker {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { data: Told }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
}
type MakeWebWorker = new (url: string, options: { name: string }) => WebWorker;

/** Starts the worker that reads, by the means of the extension host that this is: a browser's, or Node. */
export function startWorker(extensionUri: vscode.Uri): Promise<WorkerPort> {
  const { Worker } = globalThis as { Worker?: MakeWebWorker };
  return Worker ? startInBrowser(extensionUri, Worker) : startInNode(extensionUri);
}

async function startInNode(extensionUri: vscode.Uri): Promise<WorkerPort> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist/worker.node.js').fsPath;
  // The one bundle that knows node, which this one, for browsers too, must not hold.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { start } = require(file) as typeof import('./worker.node');
  return start();
}

/** The worker's code must come from where the page does, which the extension's folder need not: it is read, and made a Blob of. */
async function startInBrowser(extensionUri: vscode.Uri, Worker: MakeWebWorker): Promise<WorkerPort> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/worker.web.js'));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'says-who' });
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    listen: (take) => (worker.onmessage = ({ data }) => take(data)),
    onEnd: (take) => (worker.onerror = ({ message }) => take(message ?? 'an error')),
    end() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
