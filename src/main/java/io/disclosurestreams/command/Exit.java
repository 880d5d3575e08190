package io.disclosurestreams.command;

/** Exit codes (contract §9). */
final class Exit {

    static final int SUCCESS = 0;
    static final int REJECTED = 1;
    static final int WRONG_USE = 2;
    static final int UNREACHABLE = 3;

    private Exit() {}
}
