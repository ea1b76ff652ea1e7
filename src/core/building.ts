/**
 * A value while it is being put together. Hot paths set optional fields one by one: to spread them into a literal
 * costs several times as much as all the rest of making the object.
 */
export type Building<Value> = { -readonly [Key in keyof Value]: Value[Key] };
