import { Agent, createServer, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

const HOST = '127.0.0.1';
const BAD_GATEWAY = 502;

/** Sends a request to a backend. Resolves with the answer; rejects where there was none. */
const ask = (backend, { method, url, headers }, body) =>
  new Promise((resolve, reject) => {
    const call = request({ host: HOST, port: backend.port, agent: backend.agent, method, path: url, headers }, (response) => {
      buffer(response).then((answer) => resolve({ status: response.statusCode, answer }), reject);
    });
    call.on('error', reject);
    call.end(body);
  });

/**
 * A proxy on the loopback address that hands each request to the next of its backends, and passes over those that do
 * not listen. Where one is lost with a request, the answer is 502, and Telegram sends the update again.
 */
export const startRoundRobin = async (place) => {
  const backends = [];
  let next = 0;

  const forward = async (incoming, body) => {
    for (let tries = backends.length; tries > 0; tries -= 1) {
      const backend = backends[next % backends.length];
      next += 1;
      try {
        return await ask(backend, incoming, body);
      } catch (error) {
        if (error.code !== 'ECONNREFUSED') break;
      }
    }
    return { status: BAD_GATEWAY, answer: '' };
  };

  const server = createServer((incoming, response) => {
    buffer(incoming)
      .then((body) => forward(incoming, body))
      .then(({ status, answer }) => {
        response.writeHead(status, { 'content-length': answer.length });
        response.end(answer);
      })
      .catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, resolve);
  });
  place.atEnd(async () => {
    server.close();
    server.closeAllConnections();
    for (const { agent } of backends) agent.destroy();
  });
  return {
    url: `http://${HOST}:${server.address().port}/telegram`,
    add: (port) => void backends.push({ port, agent: new Agent({ keepAlive: true }) }),
  };
};
