package io.disclosurestreams.histories;

/** What a random history may hold beyond the usual. */
enum Trait {
    /** Records that must be rejected. */
    BAD_RECORDS,
    /** Events that tie on the whole order of the contract and say different things. */
    TIES,
    /** Only reports whose rows and columns add up, all of them given. */
    ADDS_UP,
    /** Most reports add up and follow from the year before, but for a slip or two. */
    PLAUSIBLE,
    /** People excuse agencies, put off due days and waive findings. */
    DECISIONS,
    /** It is noticed that reports are copies, and are not, and that documents are rejected, and taken. */
    NOTICES,
    /** Agencies are of counties and towns only. */
    IN_COUNTIES,
    /** Cells that any program reads alike: amounts of at most fifteen digits, texts without surrogates. */
    PLAIN_CELLS
}
