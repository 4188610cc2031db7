import http from 'node:http';
import pg from 'pg';
import { FLOOR_SQL } from './floor.ts';

// The floor: node:http, pg, and one prepared statement an operation, whose text PostgreSQL makes. Nothing is checked, limited or logged: it is what an
// answer costs at the least. Started with the port and the address of the database.

const [port = '', connectionString = ''] = process.argv.slice(2);
// Its statements are written so that one plan suits all values; left to itself, PostgreSQL plans some of them anew each time.
const options = '-c plan_cache_mode=force_generic_plan';
const pool = new pg.Pool({ connectionString, max: 10, options });
const statements = new Map(Object.entries(FLOOR_SQL));

async function answerTo(body: string): Promise<string> {
  const { operationName, variables } = asked(JSON.parse(body));
  const text = statements.get(operationName);
  if (text === undefined) throw new Error(`There is no operation ${operationName}.`);
  const { rows } = await pool.query<[string]>({
    name: operationName,
    text,
    values: variables,
    rowMode: 'array',
  });
  return rows[0]?.[0] ?? 'null';
}

function asked(body: unknown): { operationName: string; variables: unknown[] } {
  if (typeof body !== 'object' || body === null || !('operationName' in body) || !('variables' in body))
    throw new Error('The body names no operation.');
  const { operationName, variables } = body;
  if (typeof operationName !== 'string' || !Array.isArray(variables))
    throw new Error('The body is malformed.');
  return { operationName, variables };
}

http
  .createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      answerTo(body).then(
        (answer) => {
          response.setHeader('content-type', 'application/json');
          response.end(answer);
        },
        (error: unknown) => {
          response.statusCode = 500;
          response.end(String(error));
        },
      );
    });
  })
  .listen(Number(port), '127.0.0.1');
