import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** Ports where whatever a page sends is heard. */
export interface Spies {
  tcp: number;
  udp: number;
  /** What reached them. */
  seen: string[];
  close(): void;
}

/** Listens on a port of 127.0.0.1 and ::1 for connections, on another for datagrams. */
export async function listen(): Promise<Spies> {
  const seen: string[] = [];
  const tcp = createServer((socket) => {
    seen.push('connection');
    socket.on('error', () => {}).destroy();
  });
  const udp = createSocket({ type: 'udp6' }, (message) => seen.push(`datagram of ${message.length} bytes`));
  await Promise.all([
    // Dual stack: IPv4 reaches them too.
    new Promise<void>((listening) => tcp.listen(0, '::', listening)),
    new Promise<void>((listening) => udp.bind(0, '::', listening)),
  ]);
  const close = () => {
    tcp.close();
    udp.close();
  };
  return { tcp: (tcp.address() as { port: number }).port, udp: udp.address().port, seen, close };
}
