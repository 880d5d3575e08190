package io.disclosurestreams.http;

import java.util.Locale;
import java.util.Set;

/**
 * Which names a request may call the server by. A page of any site can make a browser send requests to a server on its
 * own machine under the site's name (DNS rebinding); such a request names the wrong host and is refused.
 *
 * <p>Bound to a loopback address, the server answers to the loopback names and to that address alone. Bound to anything
 * else it is opened on purpose, is called by names that it can't know (of containers, of proxies), and answers to all.
 */
final class HostRule {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    private final String bound;

    /** With the address that the server is bound to. */
    HostRule(String bound) {
        this.bound = plain(bound);
    }

    /** With the host of a request, without its port; null if it names none. */
    boolean allows(String host) {
        if (!isLoopback(bound)) {
            return true;
        }
        return host != null && (LOOPBACK.contains(plain(host)) || plain(host).equals(bound));
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host) || host.startsWith("127.");
    }

    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }
}
