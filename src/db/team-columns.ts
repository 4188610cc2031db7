import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

/** The columns of teams as conditions name them that compare one with another. Only a client has them; this one never connects. */
export const TEAM_COLUMNS: PrismaClient['team']['fields'] = new PrismaClient({ adapter: new PrismaPg({}) })
  .team.fields;
