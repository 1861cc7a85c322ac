import { Field, ObjectType } from 'type-graphql';
import type { RubyPart as Part } from '../domain/ruby.js';

@ObjectType({ simpleResolvers: true, description: 'ふりがな: a part of a name, and how it is read.' })
export class RubyPart implements Part {
  @Field(() => String, { description: 'The part as printed.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'In hiragana; null where it is read as it is written, or the dictionary does not know it.',
  })
  reading!: string | null;
}

/** Describes the field on every type that has it. */
export const RUBY_DESCRIPTION =
  'The name with its readings (ふりがな): made by a dictionary, or as the plan document corrects it. The parts together are the name.';
