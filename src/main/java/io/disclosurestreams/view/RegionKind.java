package io.disclosurestreams.view;

import java.util.Arrays;

/** What stands behind a code of the shipped list. */
enum RegionKind {
    /** A people's government. */
    GOVERNMENT("government"),
    /** 开发区 and the like: a code of the statistics office, with an administration of its own at most. */
    ZONE("zone"),
    /** A prefix that is no government (市辖区, 省直辖县级行政区划): a step of the codes and nothing else. */
    NODE("node");

    private final String key;

    RegionKind(String key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException if there is none of that key */
    static RegionKind ofKey(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of region: " + key));
    }
}
