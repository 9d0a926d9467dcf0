import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Asked, Told, WorkerPort } from './protocol';

/** What a thread that we started finds in its `workerData`. */
const OURS = 'says-who';

/** Starts a thread of this file that reads. The extension host requires this file from the extension's folder. */
export function start(): WorkerPort {
  const worker = new Worker(__filename, { workerData: OURS, name: OURS, execArgv: [] });
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    listen: (take) => void worker.on('message', take),
    onEnd(take) {
      worker.on('error', (error) => take(String(error)));
      worker.on('exit', (code) => take(`it ended with ${code}`));
    },
    end: () => void worker.terminate(),
  };
}

// Whoever requires this file pays for nothing but the lines above.
if (!isMainThread && workerData === OURS && parentPort) {
  const port = parentPort;
  void import('./service').then(({ serveHere }) =>
    serveHere({
      post: (message: Told, transfer = []) => port.postMessage(message, transfer),
      // Messages are kept until somebody listens.
      listen: (take) => void port.on('message', (message: Asked) => take(message)),
    }),
  );
}
