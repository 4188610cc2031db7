import type { DnaOrigin } from '../../../../db/generated/client.ts';
import { builder } from '../../../../graphql/builder.ts';
import { describedEnum } from '../../../../graphql/described-enum.ts';

const ORIGINS: Record<DnaOrigin, string> = {
  COMPUTED: 'The product computed it from imported matches.',
  IMPORTED: 'It came from elsewhere, such as an existing database, and is kept as it came.',
};

export const DnaOriginRef = builder.enumType('DnaOrigin', {
  description: 'Where DNA comes from.',
  values: describedEnum(ORIGINS),
});
