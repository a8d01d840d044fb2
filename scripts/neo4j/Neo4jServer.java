import java.io.OutputStream;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j on one loopback port, without a password: {@code java -cp "lib/*" Neo4jServer.java folder port}. */
class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .build();
    System.out.println("ready");
    // Its input ends when whoever started it is gone, however that ended: no database is left behind.
    System.in.transferTo(OutputStream.nullOutputStream());
    // Not exit: a clean shutdown takes ten seconds, and hangs when the folder is gone already.
    Runtime.getRuntime().halt(0);
  }
}
