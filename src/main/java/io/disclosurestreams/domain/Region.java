package io.disclosurestreams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An administrative division by its code: GB/T 2260 (2 digits province, 4 city, 6 county), 统计用区划代码 for towns (9), or
 * {@code CN} for the whole country. The ancestors of a code are its prefixes.
 */
public record Region(String code) implements Comparable<Region> {

    /** The whole country. */
    public static final Region COUNTRY = new Region("CN");

    private static final int[] LENGTHS = {9, 6, 4, 2};

    public Region {
        if (!isCode(code)) {
            throw new IllegalArgumentException("no region code: " + code);
        }
    }

    /**
     * A code as people write it: blanks around it and trailing zeros of unused levels are cut (210100 → 2101). Empty if
     * it is no region code.
     */
    public static Optional<Region> parse(String text) {
        String code = text.strip();
        if (code.length() == 12 && code.endsWith("000")) {
            code = code.substring(0, 9);
        }
        if (code.length() == 9 && code.endsWith("000")) {
            code = code.substring(0, 6);
        }
        while (code.length() <= 6 && code.length() > 2 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return isCode(code) ? Optional.of(new Region(code)) : Optional.empty();
    }

    /** Checked for every stored agency that is read, so without a pattern. */
    private static boolean isCode(String text) {
        if (text.equals("CN")) {
            return true;
        }
        int length = text.length();
        if (length != 2 && length != 4 && length != 6 && length != 9 || text.charAt(0) == '0') {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (text.charAt(index) < '0' || text.charAt(index) > '9') {
                return false;
            }
        }
        return true;
    }

    public boolean isCountry() {
        return code.equals("CN");
    }

    /** The division of which this is a part; empty for the country. */
    public Optional<Region> parent() {
        if (isCountry()) {
            return Optional.empty();
        }
        for (int length : LENGTHS) {
            if (length < code.length()) {
                return Optional.of(new Region(code.substring(0, length)));
            }
        }
        return Optional.of(COUNTRY);
    }

    /** This and every division above it, nearest first, the country last. */
    public List<Region> withAncestors() {
        List<Region> regions = new ArrayList<>(5);
        for (Optional<Region> region = Optional.of(this);
                region.isPresent();
                region = region.get().parent()) {
            regions.add(region.get());
        }
        return regions;
    }

    /** The division down to which sums are kept: that of the county for a town, else itself. */
    public Region summed() {
        return code.length() > 6 ? new Region(code.substring(0, 6)) : this;
    }

    /** True if the other is this or lies in it. */
    public boolean contains(Region other) {
        return isCountry() || (!other.isCountry() && other.code.startsWith(code));
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
