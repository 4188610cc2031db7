import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** The user whom the server runs as when we are root, because PostgreSQL refuses root: `nobody`. */
export const NOBODY: ServerUser = { uid: 65534, gid: 65534 };

/** Under root everything lies here: a checkout can be in a folder that `nobody` cannot enter. */
export const ROOT_BASE_DIR = '/var/tmp/quantum-sovereign';

export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface ServerPlacement {
  /** The folder that holds `home`; also the place of the start lock. */
  readonly parentDir: string;
  /** Everything of one cluster: data, password, log. Made in one step, so it is whole or absent. */
  readonly home: string;
  /** Where a copy of the binaries goes, when they are not run in place. */
  readonly binariesDir: string;
  /** Null: the server runs as the user we are, and the binaries in place where that works. */
  readonly runAs: ServerUser | null;
}

interface PlacementInput {
  readonly isRoot: boolean;
  readonly checkoutDir: string;
  /** The user's choice, relative to the checkout; null for the default. */
  readonly dataDir: string | null;
  /** The cluster's name: the product's and the tests' never share one. */
  readonly clusterName: string;
}

/**
 * Where the server of one checkout lives and whom it runs as. Two checkouts never share a folder by default: under
 * root its name is a hash of the checkout's path, else it lies in the checkout.
 */
export function placeServer(input: PlacementInput): ServerPlacement {
  const ofCheckout = input.isRoot
    ? join(ROOT_BASE_DIR, createHash('sha256').update(input.checkoutDir).digest('hex').slice(0, 16))
    : join(input.checkoutDir, '.data');
  const parentDir = input.dataDir === null ? ofCheckout : resolve(input.checkoutDir, input.dataDir);
  return {
    parentDir,
    home: join(parentDir, input.clusterName),
    binariesDir: join(input.isRoot ? ofCheckout : parentDir, 'postgresql'),
    runAs: input.isRoot ? NOBODY : null,
  };
}
