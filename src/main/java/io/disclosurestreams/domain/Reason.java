package io.disclosurestreams.domain;

/**
 * Why something that was handed in is not taken, for people: in Chinese for the clerks who hand it in, and in English.
 *
 * @param english what is there, why it is refused, what helps
 * @param chinese the same
 */
public record Reason(String english, String chinese) {

    /** Both on one line, Chinese first. */
    @Override
    public String toString() {
        return chinese + " / " + english;
    }
}
