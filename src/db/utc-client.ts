import pg from 'pg';

/** In which form instants and days travel. PostgreSQL and its poolers know these two by name: they are sent with the first message of a connection. */
const SETTINGS = { TimeZone: 'UTC', DateStyle: 'ISO, YMD' } as const;

/**
 * The driver's connection, with a session in UTC. Prisma sends instants without their time zone, and takes those that it gets for UTC whatever stands behind them: in a
 * session with another zone, which a server, a database or a role can set, every instant would be wrong by hours.
 */
export class UtcClient extends pg.Client {
  /** What the driver says of itself when it connects; its types leave the method out. `test/db/select/sessions` notices when it has another name. */
  getStartupConf(): object {
    const inherited: unknown = Reflect.get(pg.Client.prototype, 'getStartupConf');
    if (typeof inherited !== 'function') throw new Error('The driver has no getStartupConf method.');
    const conf: unknown = Reflect.apply(inherited, this, []);
    return { ...Object(conf), ...SETTINGS } as object;
  }
}
