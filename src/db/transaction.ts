import type { Prisma, PrismaClient } from './generated/client.ts';

/** What an action writes through. Always a required argument: an action never opens a transaction behind its caller. */
export type Tx = Prisma.TransactionClient;

/** Reads work inside and outside a transaction. */
export type Reader = Tx | PrismaClient;
