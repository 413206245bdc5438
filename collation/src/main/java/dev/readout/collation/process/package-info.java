/** The processes by which the policy is made, and their states over time. */
@NullMarked
package dev.readout.collation.process;

import org.jspecify.annotations.NullMarked;
