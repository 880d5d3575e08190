package io.disclosurestreams.bench;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** What Kafka Streams measured itself of the last minute: while a tick lasts, no event of its thread is processed. */
final class LongestPause {

    private static final String LATENCY = "punctuate-latency-max";

    private LongestPause() {}

    static double millis() throws JMException {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        double longest = 0;
        for (ObjectName bean : beans.queryNames(new ObjectName("kafka.streams:*"), null)) {
            for (MBeanAttributeInfo attribute : beans.getMBeanInfo(bean).getAttributes()) {
                if (attribute.getName().equals(LATENCY)
                        && beans.getAttribute(bean, LATENCY) instanceof Double latency
                        && latency > longest) {
                    longest = latency;
                }
            }
        }
        return longest;
    }
}
