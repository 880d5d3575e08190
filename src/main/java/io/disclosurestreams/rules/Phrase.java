package io.disclosurestreams.rules;

/** A part of a message, in both languages. */
record Phrase(String english, String chinese) {}
