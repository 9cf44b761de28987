// Replays interviews through JavaRosa, the engine of ODK Collect, as a reference to compare with.
//
// In:  FORM file | ANSWER path value | RUN            (fields separated by tabs)
// Out: Q path status label choices | XML base64 | FAILED message | DONE
// Paths carry positions: /data[1]/person[2]/name[1].

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormAnswerDataParser;
import org.javarosa.xform.util.XFormUtils;

public class Replay {
    static PrintStream out;

    public static void main(String[] arguments) throws Exception {
        out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, "UTF-8");
        System.setOut(System.err);
        new XFormsModule().registerModule();
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String form = null;
        Map<String, String> answers = new HashMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals("FORM")) {
                form = parts[1];
                answers.clear();
            } else if (parts[0].equals("ANSWER")) {
                answers.put(parts[1], parts[2]);
            } else {
                try {
                    run(form, answers);
                } catch (Throwable failure) {
                    out.println("FAILED\t" + clean(String.valueOf(failure)));
                }
                out.println("DONE");
                out.flush();
            }
        }
    }

    static void run(String file, Map<String, String> answers) throws Exception {
        FormDef form;
        try (InputStream stream = new FileInputStream(file)) {
            form = XFormUtils.getFormFromInputStream(stream);
        }
        form.initialize(true, new InstanceInitializationFactory());
        FormEntryModel model = new FormEntryModel(form);
        FormEntryController controller = new FormEntryController(model);
        int event = controller.stepToNextEvent();
        while (event != FormEntryController.EVENT_END_OF_FORM) {
            if (event == FormEntryController.EVENT_QUESTION) {
                ask(model, controller, answers);
            } else if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT) {
                // The path of the instance that would be made; an answer there makes it.
                String path = model.getFormIndex().getReference().toString(true);
                boolean more = answers.containsKey(path);
                out.println("Q\t" + path + "\t" + (more ? "add" : "enough") + "\t\t");
                if (more) {
                    controller.newRepeat();
                }
            }
            event = controller.stepToNextEvent();
        }
        byte[] xml = new XFormSerializingVisitor().serializeInstance(form.getInstance());
        out.println("XML\t" + Base64.getEncoder().encodeToString(xml));
    }

    static void ask(
        FormEntryModel model, FormEntryController controller, Map<String, String> answers
    ) {
        FormEntryPrompt prompt = model.getQuestionPrompt();
        String path = model.getFormIndex().getReference().toString(true);
        List<String> names = new ArrayList<>();
        List<SelectChoice> choices = prompt.getSelectChoices();
        if (choices != null) {
            for (SelectChoice choice : choices) {
                names.add(choice.getValue());
            }
        }
        String label = clean(String.valueOf(prompt.getQuestionText()));
        String value = answers.getOrDefault(path, "");
        String status = "note";
        if (!prompt.isReadOnly()) {
            IAnswerData data = value.isEmpty() ? null : XFormAnswerDataParser.getAnswerData(
                value, prompt.getDataType(), prompt.getQuestion());
            int code = controller.answerQuestion(data, true);
            status = code == FormEntryController.ANSWER_OK ? "ok"
                : code == FormEntryController.ANSWER_REQUIRED_BUT_EMPTY ? "required" : "constraint";
            if (code != FormEntryController.ANSWER_OK) {
                controller.saveAnswer(data, true);
            }
        }
        out.println("Q\t" + path + "\t" + status + "\t" + label + "\t" + String.join(" ", names));
    }

    static String clean(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
