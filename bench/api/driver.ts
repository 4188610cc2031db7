import net from 'node:net';
import { HttpAnswers } from './http-answers.ts';
import { type Load, loadForm, type LoadResult } from './load.ts';

// Sends requests over a fixed number of connections, the next one on each when the answer is there. A process of its own: what it takes is
// not the server's. Told what to send by messages of its parent.

process.on('message', (told) => {
  drive(loadForm.parse(told)).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));

async function drive(load: Load): Promise<LoadResult> {
  const requests = load.bodies.map((body) => requestOf(load, body));
  const durations: number[] = [];
  let bytes = 0;
  let sent = 0;
  let fault: string | null = null;
  const started = performance.now();
  const isOver = (): boolean =>
    fault !== null || (durations.length >= load.leastRequests && performance.now() - started >= load.leastMs);

  await Promise.all(
    Array.from(
      { length: load.connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = net.connect(load.port, '127.0.0.1');
          const answers = new HttpAnswers();
          let sentAt = 0;
          const send = (): void => {
            const request = requests[sent % requests.length];
            sent += 1;
            sentAt = performance.now();
            socket.write(request ?? '');
          };
          socket.setNoDelay(true);
          socket.on('connect', send);
          socket.on('error', reject);
          socket.on('close', () => (isOver() ? resolve() : reject(new Error('A connection was closed.'))));
          socket.on('data', (chunk) => {
            const answer = answers.read(chunk);
            if (answer === null) return;
            durations.push(performance.now() - sentAt);
            bytes += answer.body.length;
            if (answer.status !== 200 || answer.body.includes('"errors":'))
              fault ??= `${answer.status}: ${answer.body.toString('utf8', 0, 500)}`;
            if (isOver()) socket.end();
            else send();
          });
        }),
    ),
  );
  const sorted = Float64Array.from(durations).sort();
  return {
    requests: durations.length,
    seconds: (performance.now() - started) / 1000,
    medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    bytes: bytes / durations.length,
    fault,
  };
}

function requestOf({ port, path }: Load, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    'connection: keep-alive',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
