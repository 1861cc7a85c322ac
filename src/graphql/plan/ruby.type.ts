import { Field, ObjectType } from 'type-graphql';
import type { RubyPart as Part } from '../../domain/ruby.js';

@ObjectType({ simpleResolvers: true, description: 'ふりがな: a part of a name, and its reading.' })
export class RubyPart implements Part {
  @Field(() => String, { description: 'The part as printed.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reading in hiragana; null if it is read as written, or unknown to the dictionary.',
  })
  reading!: string | null;
}

/** Describes the field on every type that has it. */
export const RUBY_DESCRIPTION =
  'The name with its readings (ふりがな), generated from a dictionary or corrected by the plan document. The parts, joined, are the name.';
