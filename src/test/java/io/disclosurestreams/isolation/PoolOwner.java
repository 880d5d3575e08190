package io.disclosurestreams.isolation;

import java.nio.file.Path;

/** A service that is reading a document which never ends, and prints so. */
final class PoolOwner {

    private PoolOwner() {}

    public static void main(String[] arguments) throws Exception {
        Launch launch = Launch.ofThisProgram(Network.without(), OddParser.class);
        ParserPool pool = ParserPool.start(() -> launch, Path.of(arguments[0]), Bounds.SHIPPED);
        pool.read("first", new byte[0]);
        pool.read("second", new byte[0]);
        System.out.println("reading");
        pool.read("hang", new byte[0]);
    }
}
