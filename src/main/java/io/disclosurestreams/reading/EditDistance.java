package io.disclosurestreams.reading;

/** How many characters must be put in, left out or replaced to make one text of another. */
final class EditDistance {

    private EditDistance() {}

    /** The distance, or {@code limit + 1} if it is greater than the limit. */
    static int atMost(String left, String right, int limit) {
        int beyond = limit + 1;
        if (Math.abs(left.length() - right.length()) > limit) {
            return beyond;
        }
        int[] above = new int[right.length() + 1];
        int[] here = new int[right.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            here[0] = row;
            int least = row;
            for (int column = 1; column < here.length; column++) {
                int replaced = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, Math.min(above[column], here[column - 1]) + 1);
                least = Math.min(least, here[column]);
            }
            if (least > limit) {
                return beyond;
            }
            int[] spare = above;
            above = here;
            here = spare;
        }
        return Math.min(above[right.length()], beyond);
    }
}
